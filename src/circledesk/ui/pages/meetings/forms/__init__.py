"""What is written down beside the text of an item: decisions, tasks, check-ins, each a card to fill in."""

"""The frame around the pages: window, navigation, status line, first run and unlocking."""

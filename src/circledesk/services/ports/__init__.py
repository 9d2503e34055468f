"""What the services need of the outside, as Protocols that the wings keep."""

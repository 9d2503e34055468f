"""The window: what people see and touch, written with Qt and nothing below services."""

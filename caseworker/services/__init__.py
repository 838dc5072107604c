"""What people do: one file per aggregate, each function one act that returns what it changed."""

"""What travels with the program and is not code: typeface, icons, colours, translations, vocabularies."""

skip = Go to the text

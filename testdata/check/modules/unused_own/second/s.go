package second

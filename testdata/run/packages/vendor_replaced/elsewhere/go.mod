module ex.com/y

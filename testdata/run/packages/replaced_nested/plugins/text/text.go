package text

const Name = "text"

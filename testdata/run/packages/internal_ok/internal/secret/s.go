package secret

var Value = "s3"

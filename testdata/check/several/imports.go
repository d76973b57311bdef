package main

import fmt
import "os";
import ("a" "b")
import { "c" }
import "fmt" as f
from x import y

func main() {}
import "late"

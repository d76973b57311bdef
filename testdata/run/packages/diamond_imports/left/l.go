package left

import "example.com/app/top"

func Do() { top.Calls = append(top.Calls, "left") }

package main

import "fmt"

public class A {
	int x = 1;
}

func main() {
	String s = "a";
	int[] a = {1, 2};
	for (int i = 0; i < 3; i++) {
		fmt.Println(i)
	}
	while (true) {
	}
	x := true ? 1 : 2
	try {
	} catch (e) {
	}
}

package main

import "fmt"

type MyInt int

func (m MyInt) String() string { return "MyInt!" }

func Kind[T any](v T) string {
	switch x := any(v).(type) {
	case int:
		return fmt.Sprint("int ", x+1)
	case string:
		return "string " + x
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "stringer " + x.String()
	case nil:
		return "nil"
	}
	return fmt.Sprintf("other %T", v)
}

func IsT[T any](v any) bool {
	_, ok := v.(T)
	return ok
}

func SwitchT[A, B any](v any) string {
	switch v.(type) {
	case A:
		return "A"
	case B:
		return "B"
	case map[string]A:
		return "map A"
	}
	return "-"
}

func main() {
	fmt.Println(Kind(1), Kind("s"), Kind(MyInt(3)), Kind(2.5), Kind[error](nil), Kind[any]([]any{}))
	fmt.Println(IsT[int](1), IsT[string](1), IsT[fmt.Stringer](MyInt(0)), IsT[error](nil))
	fmt.Println(SwitchT[int, string](1), SwitchT[int, string]("x"), SwitchT[int, int](1), SwitchT[int, bool](map[string]int{}), SwitchT[error, any](2))
}

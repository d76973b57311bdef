// no clause
import "fmt"
func main() {}

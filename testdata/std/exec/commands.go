// os/exec: running commands.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

func main() {
	out, err := exec.Command("echo", "hello", "world").Output()
	fmt.Printf("%q %v\n", out, err)
	cmd := exec.Command("cat")
	cmd.Stdin = strings.NewReader("from stdin")
	out, err = cmd.CombinedOutput()
	fmt.Printf("%q %v\n", out, err)
	cmd = exec.Command("sh", "-c", "echo out; echo err >&2; exit 3")
	out, err = cmd.Output()
	var ee *exec.ExitError
	fmt.Printf("%q %v %v\n", out, err, errors.As(err, &ee))
	fmt.Printf("%d %q %v %v %v\n", ee.ExitCode(), ee.Stderr, ee.Exited(), ee.Success(), cmd.ProcessState)
	out, err = exec.Command("sh", "-c", "echo a; echo b >&2").CombinedOutput()
	fmt.Printf("%q %v\n", out, err)
	fmt.Println(exec.Command("sh", "-c", "kill -9 $$").Run())
	err = exec.Command("no-such-command-x").Run()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	fmt.Println(exec.Command("/no/such/file").Run())
	fmt.Println(exec.Command("/tmp").Run())
	cmd = exec.Command("sh", "-c", "echo $X-$Y; pwd")
	cmd.Env = []string{"X=1", "PATH=" + os.Getenv("PATH")}
	cmd.Dir = "/"
	cmd.Stdout = os.Stdout
	fmt.Println(cmd.Run())
	cmd.Dir = "/nonexistent"
	fmt.Println(exec.Command("sh").String() != "", cmd.Run())
	c2 := exec.Command("true")
	c2.Dir = "/nonexistent"
	fmt.Println(c2.Run())
	ctx, cancel := context.WithTimeout(context.Background(), 400*time.Millisecond)
	defer cancel()
	fmt.Println(exec.CommandContext(ctx, "sleep", "5").Run())
	cmd = exec.Command("tr", "a-z", "A-Z")
	in, _ := cmd.StdinPipe()
	outp, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
	go func() {
		io.WriteString(in, "shout")
		in.Close()
	}()
	b, err := io.ReadAll(outp)
	fmt.Printf("%q %v %v\n", b, err, cmd.Wait())
	fmt.Println(cmd.Wait(), cmd.Start(), new(exec.Cmd).Run(), exec.Command("x").Wait())
	_, err = exec.LookPath("no-such-command-x")
	fmt.Println(err)
}

// Package user looks users and groups up in /etc/passwd and /etc/group.
package user

import (
	"os"
	"strconv"
	"strings"
)

// A User is an account.
type User struct {
	Uid      string
	Gid      string
	Username string
	Name     string
	HomeDir  string
}

// A Group is a group of accounts.
type Group struct {
	Gid  string
	Name string
}

// UnknownUserIdError is the error of LookupId.
type UnknownUserIdError int

func (e UnknownUserIdError) Error() string { return "user: unknown userid " + strconv.Itoa(int(e)) }

// UnknownUserError is the error of Lookup.
type UnknownUserError string

func (e UnknownUserError) Error() string { return "user: unknown user " + string(e) }

// UnknownGroupIdError is the error of LookupGroupId.
type UnknownGroupIdError string

func (e UnknownGroupIdError) Error() string { return "group: unknown groupid " + string(e) }

// UnknownGroupError is the error of LookupGroup.
type UnknownGroupError string

func (e UnknownGroupError) Error() string { return "group: unknown group " + string(e) }

// entries are the lines of a file, cut at colons, that have at least n parts.
func entries(file string, n int) ([][]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var list [][]string
	for l := range strings.Lines(string(data)) {
		parts := strings.Split(strings.TrimSpace(l), ":")
		if len(parts) >= n && parts[0] != "" && parts[0][0] != '#' {
			list = append(list, parts)
		}
	}
	return list, nil
}

func findUser(fits func(p []string) bool) (*User, error) {
	list, err := entries("/etc/passwd", 6)
	if err != nil {
		return nil, err
	}
	for _, p := range list {
		if fits(p) {
			name, _, _ := strings.Cut(p[4], ",")
			return &User{Uid: p[2], Gid: p[3], Username: p[0], Name: name, HomeDir: p[5]}, nil
		}
	}
	return nil, nil
}

func findGroup(fits func(p []string) bool) (*Group, error) {
	list, err := entries("/etc/group", 3)
	if err != nil {
		return nil, err
	}
	for _, p := range list {
		if fits(p) {
			return &Group{Gid: p[2], Name: p[0]}, nil
		}
	}
	return nil, nil
}

// Current is the user that runs the program.
func Current() (*User, error) {
	id := strconv.Itoa(os.Getuid())
	if u, _ := findUser(func(p []string) bool { return p[2] == id }); u != nil {
		return u, nil
	}
	home, _ := os.UserHomeDir()
	return &User{Uid: id, Gid: strconv.Itoa(os.Getgid()), Username: os.Getenv("USER"), HomeDir: home}, nil
}

// Lookup finds a user by name.
func Lookup(username string) (*User, error) {
	u, err := findUser(func(p []string) bool { return p[0] == username })
	if u == nil && err == nil {
		err = UnknownUserError(username)
	}
	return u, err
}

// LookupId finds a user by number.
func LookupId(uid string) (*User, error) {
	n, err := strconv.Atoi(uid)
	if err != nil {
		return nil, err
	}
	u, err := findUser(func(p []string) bool { return p[2] == uid })
	if u == nil && err == nil {
		err = UnknownUserIdError(n)
	}
	return u, err
}

// LookupGroup finds a group by name.
func LookupGroup(name string) (*Group, error) {
	g, err := findGroup(func(p []string) bool { return p[0] == name })
	if g == nil && err == nil {
		err = UnknownGroupError(name)
	}
	return g, err
}

// LookupGroupId finds a group by number.
func LookupGroupId(gid string) (*Group, error) {
	g, err := findGroup(func(p []string) bool { return p[2] == gid })
	if g == nil && err == nil {
		err = UnknownGroupIdError(gid)
	}
	return g, err
}

// GroupIds are the numbers of the groups that u belongs to.
func (u *User) GroupIds() ([]string, error) {
	list, err := entries("/etc/group", 4)
	if err != nil {
		return nil, err
	}
	ids := []string{u.Gid}
	for _, p := range list {
		for _, member := range strings.Split(p[3], ",") {
			if member == u.Username && p[2] != u.Gid {
				ids = append(ids, p[2])
			}
		}
	}
	return ids, nil
}

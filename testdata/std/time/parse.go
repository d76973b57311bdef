package main

import (
	"fmt"
	"time"
)

func main() {
	for _, c := range [][2]string{
		{time.RFC3339, "2024-02-29T12:30:45Z"},
		{time.RFC3339, "2024-02-29T12:30:45+05:30"},
		{time.RFC3339, "2024-02-29T12:30:45.123456789-08:00"},
		{time.RFC3339Nano, "2024-02-29T12:30:45.5Z"},
		{time.RFC3339, "2023-02-29T12:30:45Z"},
		{time.RFC3339, "2024-13-01T00:00:00Z"},
		{time.RFC3339, "2024-01-01 00:00:00Z"},
		{time.RFC3339, "2024-01-01T24:00:00Z"},
		{time.RFC3339, "2024-01-01T00:60:00Z"},
		{time.RFC3339, "2024-01-01T00:00:00"},
		{time.RFC3339, ""},
		{time.DateTime, "2024-01-02 03:04:05"},
		{time.DateOnly, "2024-01-02"},
		{time.DateOnly, "2024-1-2"},
		{time.DateOnly, "2024-01-02x"},
		{time.TimeOnly, "23:59:59"},
		{time.Kitchen, "3:04PM"},
		{time.Kitchen, "12:00AM"},
		{time.Kitchen, "12:00PM"},
		{time.Kitchen, "13:00PM"},
		{time.ANSIC, "Mon Jan  2 15:04:05 2006"},
		{time.UnixDate, "Mon Jan 2 15:04:05 MST 2006"},
		{time.RFC1123, "Tue, 10 Nov 2009 23:00:00 UTC"},
		{time.RFC1123Z, "Tue, 10 Nov 2009 23:00:00 +0200"},
		{time.RFC850, "Tuesday, 10-Nov-09 23:00:00 GMT"},
		{"2 January 2006", "5 march 2021"},
		{"2 Jan 2006", "31 Apr 2021"},
		{"Jan _2 2006", "Feb  3 2013"},
		{"06-1-2", "69-3-4"},
		{"06-1-2", "68-3-4"},
		{"2006 002", "2024 366"},
		{"2006 002", "2023 366"},
		{"15:04:05", "1:2:3"},
		{"3:4:5 pm", "11:2:3 am"},
		{"05.000", "12.345"},
		{"05", "12.345"},
		{"05.00", "12.345"},
		{"05,999", "12,5"},
		{"Mon 2006", "Tue 2020"},
		{"Mon 2006", "xyz 2020"},
		{"-0700", "+1234"},
		{"-07:00:00", "-01:02:03"},
		{"MST", "CEST"},
		{"MST", "GMT+3"},
		{"MST", "lower"},
		{"2006", "02006"},
		{"fixed text", "fixed text"},
		{"fixed text", "other text"},
	} {
		t, err := time.Parse(c[0], c[1])
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(t.UTC(), "|", t)
	}
	_, err := time.Parse(time.DateOnly, "nonsense")
	pe := err.(*time.ParseError)
	fmt.Printf("%q %q %q %q %q\n", pe.Layout, pe.Value, pe.LayoutElem, pe.ValueElem, pe.Message)
	z := time.FixedZone("HERE", 7200)
	t, err := time.ParseInLocation(time.DateTime, "2024-06-01 10:00:00", z)
	fmt.Println(t, err, t.UTC())
	t, err = time.ParseInLocation("2006-01-02 MST", "2024-06-01 HERE", z)
	fmt.Println(t, err)
}

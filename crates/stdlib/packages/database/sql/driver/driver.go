// Package driver is what a database driver implements.
package driver

import (
	"context"
	"errors"
	"reflect"
)

// A Value is what drivers handle: nil, int64, float64, bool, []byte, string or time.Time.
type Value any

// A NamedValue is an argument with its name, if any, and its place from 1.
type NamedValue struct {
	Name    string
	Ordinal int
	Value   Value
}

var (
	// ErrSkip tells that a fast way is not there.
	ErrSkip = errors.New("driver: skip fast-path; continue as if unimplemented")
	// ErrBadConn tells that a connection is of no more use.
	ErrBadConn = errors.New("driver: bad connection")
	// ErrRemoveArgument tells that an argument is not for the query.
	ErrRemoveArgument = errors.New("driver: remove argument from query")
)

// A Driver opens connections.
type Driver interface {
	Open(name string) (Conn, error)
}

// A DriverContext is a Driver that reads the name once.
type DriverContext interface {
	OpenConnector(name string) (Connector, error)
}

// A Connector opens connections of one configuration.
type Connector interface {
	Connect(context.Context) (Conn, error)
	Driver() Driver
}

// A Conn is a connection; one goroutine uses it at a time.
type Conn interface {
	Prepare(query string) (Stmt, error)
	Close() error
	// Begin is Deprecated: use ConnBeginTx.
	Begin() (Tx, error)
}

// A ConnPrepareContext is a Conn that prepares with a context.
type ConnPrepareContext interface {
	PrepareContext(ctx context.Context, query string) (Stmt, error)
}

// An IsolationLevel is how a transaction is kept apart.
type IsolationLevel int

// TxOptions has the settings of a transaction.
type TxOptions struct {
	Isolation IsolationLevel
	ReadOnly  bool
}

// A ConnBeginTx is a Conn that starts transactions with context and settings.
type ConnBeginTx interface {
	BeginTx(ctx context.Context, opts TxOptions) (Tx, error)
}

// A Pinger is a Conn that can be tried.
type Pinger interface {
	Ping(ctx context.Context) error
}

// An Execer is a Conn that executes without a statement.
//
// Deprecated: use ExecerContext.
type Execer interface {
	Exec(query string, args []Value) (Result, error)
}

// An ExecerContext is a Conn that executes without a statement.
type ExecerContext interface {
	ExecContext(ctx context.Context, query string, args []NamedValue) (Result, error)
}

// A Queryer is a Conn that queries without a statement.
//
// Deprecated: use QueryerContext.
type Queryer interface {
	Query(query string, args []Value) (Rows, error)
}

// A QueryerContext is a Conn that queries without a statement.
type QueryerContext interface {
	QueryContext(ctx context.Context, query string, args []NamedValue) (Rows, error)
}

// A SessionResetter is a Conn that is made fresh before another use.
type SessionResetter interface {
	ResetSession(ctx context.Context) error
}

// A Validator is a Conn that knows whether it can be used again.
type Validator interface {
	IsValid() bool
}

// A Stmt is a prepared statement; one goroutine uses it at a time.
type Stmt interface {
	Close() error
	// NumInput returns the number of arguments, -1 if it is not known.
	NumInput() int
	// Exec is Deprecated: use StmtExecContext.
	Exec(args []Value) (Result, error)
	// Query is Deprecated: use StmtQueryContext.
	Query(args []Value) (Rows, error)
}

// A StmtExecContext is a Stmt that executes with a context.
type StmtExecContext interface {
	ExecContext(ctx context.Context, args []NamedValue) (Result, error)
}

// A StmtQueryContext is a Stmt that queries with a context.
type StmtQueryContext interface {
	QueryContext(ctx context.Context, args []NamedValue) (Rows, error)
}

// A NamedValueChecker is a Conn or Stmt that checks and converts arguments.
type NamedValueChecker interface {
	CheckNamedValue(*NamedValue) error
}

// A ColumnConverter is a Stmt that knows its columns' types.
//
// Deprecated: use NamedValueChecker.
type ColumnConverter interface {
	ColumnConverter(idx int) ValueConverter
}

// Rows are the results of a query.
type Rows interface {
	Columns() []string
	Close() error
	// Next fills dest with the next row; io.EOF after the last.
	Next(dest []Value) error
}

// A RowsNextResultSet has several sets of rows.
type RowsNextResultSet interface {
	Rows
	HasNextResultSet() bool
	NextResultSet() error
}

// A RowsColumnScanner scans columns itself.
type RowsColumnScanner interface {
	Rows
	NextRow() error
	ScanColumn(scanCtx ScanContext, index int, dest any) error
}

// A ScanContext is what RowsColumnScanner hands on to package sql.
type ScanContext struct {
	v any
}

// A RowsColumnTypeScanType knows the types to scan columns into.
type RowsColumnTypeScanType interface {
	Rows
	ColumnTypeScanType(index int) reflect.Type
}

// A RowsColumnTypeDatabaseTypeName knows the database's names of columns' types.
type RowsColumnTypeDatabaseTypeName interface {
	Rows
	ColumnTypeDatabaseTypeName(index int) string
}

// A RowsColumnTypeLength knows the lengths of columns' types.
type RowsColumnTypeLength interface {
	Rows
	ColumnTypeLength(index int) (length int64, ok bool)
}

// A RowsColumnTypeNullable knows which columns may be null.
type RowsColumnTypeNullable interface {
	Rows
	ColumnTypeNullable(index int) (nullable, ok bool)
}

// A RowsColumnTypePrecisionScale knows precision and scale of decimal columns.
type RowsColumnTypePrecisionScale interface {
	Rows
	ColumnTypePrecisionScale(index int) (precision, scale int64, ok bool)
}

// A Tx is a transaction.
type Tx interface {
	Commit() error
	Rollback() error
}

// A Result tells what an execution did.
type Result interface {
	LastInsertId() (int64, error)
	RowsAffected() (int64, error)
}

// RowsAffected is a Result that is a number of rows.
type RowsAffected int64

var _ Result = RowsAffected(0)

// LastInsertId is an error.
func (RowsAffected) LastInsertId() (int64, error) {
	return 0, errors.New("LastInsertId is not supported by this driver")
}

// RowsAffected returns v.
func (v RowsAffected) RowsAffected() (int64, error) { return int64(v), nil }

// ResultNoRows is the Result of a statement that defines something.
var ResultNoRows noRows

type noRows struct{}

var _ Result = noRows{}

func (noRows) LastInsertId() (int64, error) {
	return 0, errors.New("no LastInsertId available after DDL statement")
}

func (noRows) RowsAffected() (int64, error) {
	return 0, errors.New("no RowsAffected available after DDL statement")
}

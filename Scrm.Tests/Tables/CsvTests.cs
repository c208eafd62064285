using System.Text;
using Scrm.Core.Tables;

namespace Scrm.Tests.Tables;

public sealed class CsvTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20260301)]
    public void What_is_written_is_read_again(int seed)
    {
        string[] pieces = ["", "a", "'", "=", "-", "+", "@", "－", ",", ";", "\t", "\"", "\r\n", "\n", " ", "露营", "1", "-3.5", "😀"];
        var random = new Random(seed);
        string Cell() => string.Concat(random.GetItems(pieces, random.Next(5)));
        for (var i = 0; i < 500; i++)
        {
            // A header with a comma settles the separator; an empty record is left out.
            string[][] rows = [["one", "two"], .. Enumerable.Range(0, 3).Select(_ => new[] { "x", Cell(), Cell() }), [Cell() + "x"]];
            var reading = CsvReader.Read(CsvText.Decode(CsvWriter.Bytes(rows))!);

            Assert.Empty(reading.Problems);
            Assert.Equal(rows, reading.Rows.Select(r => r.Cells));
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+86 10", "'+86 10")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=x", "''=x")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("露营", "露营")]
    public void A_formula_is_guarded_and_comes_back(string text, string guarded)
    {
        Assert.Equal(guarded, FormulaGuard.Put(text));
        Assert.Equal(text, FormulaGuard.TakeOff(guarded));
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_named_and_the_others_read()
    {
        var reading = CsvReader.Read("a,b\n1,\"two\nlines\"\n3,\"x\"y\nz\"z,4\n5,6\n\n7,\"open\nfor ever\n");

        Assert.Equal([1, 2, 6], reading.Rows.Select(r => r.Line));
        Assert.Equal(["1", "two\nlines"], reading.Rows[1].Cells);
        Assert.Equal([(4, "textAfterQuote"), (5, "quoteInText"), (8, "quoteNotClosed")], reading.Problems.Select(p => (p.Line, p.Code)));
    }

    [Theory]
    [InlineData("a,b;c\n1,2;3", "2;3")]
    [InlineData("a;b\n1;2,3", "2,3")]
    [InlineData("a\tb\r\n1\t2,3\r\n", "2,3")]
    [InlineData("\uFEFFa,b\r1,2", "2")]
    public void The_header_settles_the_separator(string text, string second) =>
        Assert.Equal(second, CsvReader.Read(text).Rows[1].Cells[1]);

    [Fact]
    public void Letters_are_found_out()
    {
        const string text = "名称,露营";
        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        Assert.Equal(text, CsvText.Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, CsvText.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]));
        Assert.Equal(text, CsvText.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]));
        Assert.Equal(text, CsvText.Decode(chinese.GetBytes(text)));
        Assert.Null(CsvText.Decode([0xFF, 0xFF, 0x80]));
    }

    [Fact]
    public void A_sheet_is_read_by_column_names()
    {
        var sheet = CsvSheet.Read("Name, 说明\r\n 露营 , a \r\nshort\r\na,b,c\r\n");

        Assert.Equal(["Name", "说明"], sheet.Columns);
        Assert.True(sheet.Has("NAME"));
        Assert.Equal("露营", sheet.Lines[0]["name"]);
        Assert.Equal(" a ", sheet.Lines[0].Raw("说明"));
        Assert.Equal("", sheet.Lines[1]["说明"]);
        Assert.Equal((4, "tooManyCells"), sheet.Problems.Select(p => (p.Line, p.Code)).Single());
    }

    [Theory]
    [InlineData("", "noHeader")]
    [InlineData("\n\n", "noHeader")]
    [InlineData("a,b,A\n1,2,3", "columnTwice")]
    public void A_header_that_will_not_do_is_a_problem(string text, string code) =>
        Assert.Equal(code, CsvSheet.Read(text).Problems.Single().Code);
}

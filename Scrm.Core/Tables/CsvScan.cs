using System.Text;

namespace Scrm.Core.Tables;

/// <summary>Walks through a text record by record.</summary>
internal sealed class CsvScan(string text, char separator)
{
    private readonly StringBuilder _cell = new();
    private int _at;

    /// <summary>The line the next record begins on.</summary>
    public int Line { get; private set; } = 1;

    public bool AtEnd => _at >= text.Length;

    /// <summary>The next record with its line end; after a problem the walk goes on with the next line.</summary>
    public List<string> Record(out CsvProblem? problem)
    {
        var cells = new List<string>();
        problem = null;
        do
        {
            problem = Here == '"' ? Quoted() : Plain();
            cells.Add(_cell.ToString());
        }
        while (problem is null && Skip(separator));

        if (problem is not null)
        {
            _at = text.AsSpan(_at).IndexOfAny('\r', '\n') is >= 0 and var away ? _at + away : text.Length;
        }

        EndLine();
        return cells;
    }

    private char? Here => AtEnd ? null : text[_at];

    private bool AtCellEnd => AtEnd || text[_at] == separator || text[_at] is '\r' or '\n';

    private CsvProblem? Plain()
    {
        _cell.Clear();
        while (!AtCellEnd)
        {
            if (text[_at] == '"')
            {
                return new CsvProblem(Line, "quoteInText", "A cell with a quote in it must stand in quotes, the quote doubled.");
            }

            _cell.Append(text[_at++]);
        }

        return null;
    }

    private CsvProblem? Quoted()
    {
        var opened = Line;
        _cell.Clear();
        _at++;
        while (!AtEnd)
        {
            if (text[_at] != '"')
            {
                Line += EndsLine(_at) ? 1 : 0;
                _cell.Append(text[_at++]);
            }
            else if (_at + 1 < text.Length && text[_at + 1] == '"')
            {
                _cell.Append('"');
                _at += 2;
            }
            else
            {
                _at++;
                return AtCellEnd ? null : new CsvProblem(Line, "textAfterQuote", "After the closing quote comes a separator or the line's end.");
            }
        }

        return new CsvProblem(opened, "quoteNotClosed", "The quote that begins on this line is never closed.");
    }

    private bool Skip(char letter)
    {
        var here = Here == letter;
        _at += here ? 1 : 0;
        return here;
    }

    private void EndLine()
    {
        var any = Skip('\r');
        any = Skip('\n') || any;
        Line += any ? 1 : 0;
    }

    // CR LF is one end.
    private bool EndsLine(int at) => text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n'));
}

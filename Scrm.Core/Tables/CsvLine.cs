namespace Scrm.Core.Tables;

/// <summary>One record of a table with a header.</summary>
public sealed class CsvLine
{
    private readonly IReadOnlyDictionary<string, string> _cells;

    internal CsvLine(int number, IReadOnlyDictionary<string, string> cells) => (Number, _cells) = (number, cells);

    /// <summary>The line of the file it begins on, from 1.</summary>
    public int Number { get; }

    /// <summary>The cell of a column, case aside and without space around it; empty where there is none.</summary>
    public string this[string column] => _cells.GetValueOrDefault(column, "").Trim();

    /// <summary>The cell as it stands, space and line ends kept.</summary>
    public string Raw(string column) => _cells.GetValueOrDefault(column, "");
}

using System.Globalization;

namespace Scrm.Core.TagExchange;

/// <summary>Reads the cells of one row; the first cell that is wrong is remembered.</summary>
internal sealed class RowReader(BookRow row)
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public TagBookProblem? Problem { get; private set; }

    /// <summary>The trimmed cell; empty where there is none.</summary>
    public string this[string column] => row.Cells.GetValueOrDefault(column, "").Trim();

    /// <summary>The text, null when empty; <paramref name="otherwise"/> when there is no such column.</summary>
    public string? Text(string column, string? otherwise) => row.Cells.ContainsKey(column) ? this[column] is { Length: > 0 } text ? text : null : otherwise;

    public bool Flag(string column, bool otherwise) =>
        this[column].Length == 0 ? otherwise : BookWords.Truth(this[column]) ?? Wrong(column, "This is yes or no.", otherwise);

    public T Word<T>(string column, T otherwise)
        where T : struct, Enum =>
        this[column].Length == 0
            ? otherwise
            : BookWords.To<T>(this[column]) ?? Wrong(column, $"This is one of {string.Join(", ", Enum.GetValues<T>().Select(v => BookWords.Of(v)))}.", otherwise);

    public int? Number(string column, int? otherwise) =>
        !row.Cells.ContainsKey(column) ? otherwise
        : this[column].Length == 0 ? null
        : int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : Wrong(column, "This is a whole number.", otherwise);

    /// <summary>0.8 or 80%.</summary>
    public double Share(string column, double otherwise)
    {
        var text = this[column];
        return text.Length == 0 ? otherwise
            : double.TryParse(text.TrimEnd('%', '％'), NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
                ? text[^1] is '%' or '％' ? share / 100 : share
            : Wrong(column, "This is a number such as 0.8 or 80%.", otherwise);
    }

    public IReadOnlyList<string> List(string column, IReadOnlyList<string> otherwise) =>
        row.Cells.ContainsKey(column) ? BookLists.Read(this[column]) : otherwise;

    /// <summary>Remembers a problem of the row, unless there is one already.</summary>
    public void Refuse(string code, string message, string? subject = null) => Problem ??= new TagBookProblem(row.Place, code, message, subject);

    private T Wrong<T>(string column, string message, T otherwise)
    {
        Refuse(column, message, this[column]);
        return otherwise;
    }
}

using System.Buffers;
using System.Text;

namespace Scrm.Core.Tables;

/// <summary>Writes tables as RFC 4180 has it, for spreadsheets in China: UTF-8 with a byte order mark, CRLF, formulas guarded.</summary>
public static class CsvWriter
{
    /// <summary>The content type of <see cref="Bytes"/>.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\"\r\n");

    /// <summary>A whole file, header first.</summary>
    public static byte[] Bytes(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(Line(row));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>One record with its line end; null is an empty cell.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Cell(cell ?? ""))) + "\r\n";

    private static string Cell(string text)
    {
        var safe = FormulaGuard.Put(text);
        return safe.AsSpan().ContainsAny(Quoted) || safe.Length != safe.Trim().Length ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}

using System.Text;

namespace Scrm.Core.TagExchange;

/// <summary>Several texts in one cell, bars between them; a bar or backslash of a text's own stands behind a backslash.</summary>
internal static class BookLists
{
    public static string Write(IEnumerable<string> texts) =>
        string.Join('|', texts.Select(t => t.Replace("\\", "\\\\").Replace("|", "\\|")));

    public static IReadOnlyList<string> Read(string cell)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length)
            {
                text.Append(cell[++i]);
            }
            else if (cell[i] == '|')
            {
                texts.Add(text.ToString().Trim());
                text.Clear();
            }
            else
            {
                text.Append(cell[i]);
            }
        }

        return [.. texts.Append(text.ToString().Trim()).Where(t => t.Length > 0).Distinct()];
    }
}

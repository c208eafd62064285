using System.Text.Json;

namespace Scrm.Core.TagExchange;

/// <summary>Reads the book as a JSON document <c>{dimensions, tags, rules}</c>, the shape in which the API gives it.</summary>
public static class BookDocument
{
    private static readonly string[] Counted = ["version", "order", "updatedAt", "ownerId", "revision", "merge"];

    /// <summary>The rows of a document; what the store itself counts and notes (versions, times, what a merge moved) is left aside.</summary>
    public static BookReading Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 });
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            var line = broken.LineNumber + 1;
            return new BookReading([], [new TagBookProblem(line is null ? "" : $"{line}", "notJson", "This is not JSON.")]);
        }
    }

    private static BookReading Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new BookReading([], [new TagBookProblem("", "notBook", "A book of tags is an object with dimensions, tags and rules.")]);
        }

        var rows = new List<BookRow>();
        var problems = new List<TagBookProblem>();
        foreach (var part in root.EnumerateObject().Where(p => !Counted.Contains(p.Name)))
        {
            if (KindOf(part.Name) is not { } kind || part.Value.ValueKind != JsonValueKind.Array)
            {
                problems.Add(new TagBookProblem(part.Name, "notBook", "A book of tags has lists of dimensions, tags and rules."));
                continue;
            }

            var items = part.Value.EnumerateArray().Select((item, i) => Row($"{part.Name}[{i}]", kind, item, problems));
            rows.AddRange(items.OfType<BookRow>());
        }

        return new BookReading(rows, problems);
    }

    private static BookRowKind? KindOf(string part) => part switch
    {
        "dimensions" => BookRowKind.Dimension,
        "tags" => BookRowKind.Tag,
        "rules" => BookRowKind.Rule,
        _ => null,
    };

    private static BookRow? Row(string place, BookRowKind kind, JsonElement item, List<TagBookProblem> problems)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new TagBookProblem(place, "notBook", "Each is an object."));
            return null;
        }

        var cells = new Dictionary<string, string>();
        foreach (var member in item.EnumerateObject().Where(m => !Counted.Contains(m.Name)))
        {
            var column = member.Name switch { "dimensionId" => BookColumns.Dimension, "tagId" => BookColumns.Tag, var name => BookColumns.Find(name) };
            if (column is null || Cell(member.Value) is not { } cell)
            {
                problems.Add(new TagBookProblem(place, "unknownColumn", $"{member.Name} is none of a {kind} in a book of tags.", member.Name));
                return null;
            }

            cells[column] = cell;
        }

        return new BookRow(place, kind, cells);
    }

    private static string? Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) =>
            BookLists.Write(value.EnumerateArray().Select(v => v.GetString()!)),
        _ => null,
    };
}

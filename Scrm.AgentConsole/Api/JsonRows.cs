using System.Text.Json;

namespace Scrm.AgentConsole.Api;

/// <summary>Cuts a JSON list into its items, each with the line it begins on, so that what is wrong can be found again.</summary>
internal static class JsonRows
{
    private const string List = "articles";

    /// <summary>The items; the last one may be a complaint about the text itself.</summary>
    public static IReadOnlyList<(int Line, ReadOnlyMemory<byte> Slice, string? Broken)> Of(ReadOnlyMemory<byte> text)
    {
        var rows = new List<(int, ReadOnlyMemory<byte>, string?)>();
        var lines = new LineCounter(text);
        try
        {
            var reader = new Utf8JsonReader(text.Span, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!FindList(ref reader))
            {
                return [(1, default, $"The file is a list of articles, or an object with a list named {List}.")];
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                rows.Add((lines.At(start), text[start..(int)reader.BytesConsumed], null));
            }
        }
        catch (JsonException broken)
        {
            rows.Add(((int)(broken.LineNumber ?? 0) + 1, default, "Here the text stops being JSON."));
        }

        return rows;
    }

    private static bool FindList(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.StartArray;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isList = reader.ValueTextEquals(List);
            reader.Read();
            if (isList)
            {
                return reader.TokenType == JsonTokenType.StartArray;
            }

            reader.Skip();
        }

        return false;
    }

    private sealed class LineCounter(ReadOnlyMemory<byte> text)
    {
        private int _at;
        private int _line = 1;

        public int At(int position)
        {
            _line += text.Span[_at..position].Count((byte)'\n');
            _at = position;
            return _line;
        }
    }
}

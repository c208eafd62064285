namespace Scrm.Core.Examples;

/// <summary>Reads JSON Lines: one example a line, empty lines are passed over.</summary>
public static class ExampleFileReader
{
    private const int MostRows = 20_000;

    /// <summary>The worked dialogues of a text: <c>{"turns":[["u","…"],["s","…"]],"gold":[{"domain","slot","value"}]}</c>.</summary>
    public static ExampleFile Wishes(string text)
    {
        var rows = Read(text, WishRow.Read, out var problems);
        return new ExampleFile(rows, [], problems);
    }

    /// <summary>The texts with intents of a text: <c>{"text","intent"}</c>; intent null: not served.</summary>
    public static ExampleFile Intents(string text)
    {
        var rows = Read(text, IntentRow.Read, out var problems);
        return new ExampleFile([], rows, problems);
    }

    /// <summary>The texts of a text with whether they complain: <c>{"text","complaint"}</c>; complaint 1 or 0.</summary>
    public static ExampleFile Complaints(string text)
    {
        var rows = Read(text, ComplaintRow.Read, out var problems);
        return new ExampleFile([], [], problems) { Complaints = rows };
    }

    private static List<T> Read<T>(string text, Func<ReadOnlyMemory<char>, (T? Example, string Code, string Message)> read, out List<ExampleProblem> problems)
        where T : class
    {
        var examples = new List<T>();
        problems = [];
        var line = 0;
        foreach (var row in text.TrimStart('\uFEFF').Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(row))
            {
                continue;
            }

            var (example, code, message) = read(row.AsMemory());
            if (example is null)
            {
                problems.Add(new ExampleProblem(line, code, message));
            }
            else
            {
                examples.Add(example);
            }
        }

        if (examples.Count > MostRows)
        {
            problems.Add(new ExampleProblem(line, "tooMany", $"A file has at most {MostRows} examples."));
        }

        return examples;
    }
}

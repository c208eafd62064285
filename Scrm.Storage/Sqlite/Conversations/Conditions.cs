using Scrm.Storage.Documents;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Collects conditions of fixed text, and the values they name.</summary>
internal sealed class Conditions
{
    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object? Value)> _values = [];

    /// <summary>All of them must hold; without any, everything does.</summary>
    public string Where => _conditions.Count == 0 ? "TRUE" : string.Join(" AND ", _conditions);

    /// <summary>The values, in the order they were named.</summary>
    public (string Name, object? Value)[] Values => [.. _values];

    /// <summary>Adds a condition, with the value it names.</summary>
    public void Add(bool asked, string condition, string? name = null, object? value = null)
    {
        if (asked)
        {
            _conditions.Add(condition);
            Value(name is not null, name!, value);
        }
    }

    /// <summary>Adds that a column has one of some words; no words: any.</summary>
    public void AnyOf(string column, string name, IReadOnlyList<string> words) =>
        Add(words.Count > 0, $"{column} IN (SELECT value FROM json_each({name}))", name, Json.Write(words));

    /// <summary>Adds a value that a condition names besides its own.</summary>
    public void Value(bool asked, string name, object? value)
    {
        if (asked)
        {
            _values.Add((name, value));
        }
    }
}

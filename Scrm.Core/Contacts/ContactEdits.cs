using Scrm.Core.Foundation;

namespace Scrm.Core.Contacts;

/// <summary>What changed between two states of a person. Pure.</summary>
public static class ContactEdits
{
    /// <summary>The name.</summary>
    public const string Name = "name";

    /// <summary>Not being served.</summary>
    public const string Blocked = "blocked";

    /// <summary>Another person's becoming one with this one.</summary>
    public const string Merged = "merged";

    /// <summary>A free fact.</summary>
    public static string OfAttribute(string name) => $"attribute:{name}";

    /// <summary>One entry for each fact that changed, by the name of the fact.</summary>
    public static IReadOnlyList<ContactEdit> Between(
        Contact before, Contact after, EditSource source, string? byId, DateTimeOffset at, IIdFactory ids)
    {
        IEnumerable<(string Field, string? From, string? To)> facts =
        [
            (Name, before.Name, after.Name),
            (Blocked, before.Blocked?.Reason, after.Blocked?.Reason),
            .. before.Attributes.Keys.Union(after.Attributes.Keys).Order(StringComparer.Ordinal)
                .Select(name => (OfAttribute(name), before.Attributes.GetValueOrDefault(name), after.Attributes.GetValueOrDefault(name))),
        ];
        return [.. facts.Where(fact => fact.From != fact.To).Select(fact => new ContactEdit(ids.New(), after.Id, fact.Field, fact.From, fact.To, source, byId, at))];
    }
}

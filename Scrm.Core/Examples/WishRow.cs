using System.Text.Json;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Examples;

/// <summary>Reads one worked dialogue of a file. Pure.</summary>
internal static class WishRow
{
    private const int MostTurns = 200;
    private const int LongestText = 2_000;
    private const int LongestName = 40;

    /// <summary>The example, or what is wrong with the row.</summary>
    public static (WishExample? Example, string Code, string Message) Read(ReadOnlyMemory<char> row)
    {
        if (JsonRow.Parse(row) is not { } json)
        {
            return (null, "notJson", "The row is no JSON object.");
        }

        if (JsonRow.List(json, "turns") is not { Count: > 0 and <= MostTurns } said || said.Select(Turn).ToList() is not { } turns || turns.Contains(null))
        {
            return (null, "turns", $"'turns' has 1 to {MostTurns} pairs of 'u' (customer) or 's' (service) and what was said.");
        }

        if (turns.Exists(t => t!.Value.Text.Length > LongestText))
        {
            return (null, "tooLong", $"A turn has at most {LongestText} characters.");
        }

        if (JsonRow.List(json, "gold") is not { } gold || gold.Select(Tag).ToList() is not { } tags || tags.Contains(null))
        {
            return (null, "gold", "'gold' is a list, empty where nothing is wished, of 'slot', 'value' and perhaps 'domain'.");
        }

        return tags.TrueForAll(t => IsName(t!.Value))
            ? (WishExample.Of(new PreferenceExample([.. turns.Select(t => t!.Value)], [.. tags.Select(t => t!.Value).Distinct()])), "", "")
            : (null, "name", $"Domain, slot and value have at most {LongestName} characters; domain and slot have neither slash nor star.");
    }

    private static DialogueTurn? Turn(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2 && pair.EnumerateArray().All(p => p.ValueKind == JsonValueKind.String)
        && pair[0].GetString() is "u" or "s"
        && pair[1].GetString() is { Length: > 0 } text
            ? new DialogueTurn(pair[0].GetString() == "u", text)
            : null;

    private static PreferenceTag? Tag(JsonElement gold) =>
        JsonRow.Text(gold, "slot")?.Trim() is { Length: > 0 } slot && JsonRow.Text(gold, "value")?.Trim() is { Length: > 0 } value
            ? new PreferenceTag(JsonRow.Text(gold, "domain")?.Trim() ?? "", slot, value)
            : null;

    private static bool IsName(PreferenceTag tag) =>
        tag is { Domain.Length: <= LongestName, Slot.Length: <= LongestName, Value.Length: <= LongestName }
        && (tag.Domain + tag.Slot).IndexOfAny(['/', '*']) < 0;
}

using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>A dialogue with its tags: <c>{turns: [["u"|"s", text]] or user_turns: [text], gold: [{domain, slot, value}], domains?, dialogue_type?}</c>.</summary>
/// <param name="Example">The dialogue.</param>
/// <param name="OutOfDomain">It is about something else altogether.</param>
internal sealed record DialogueRow(PreferenceExample Example, bool OutOfDomain)
{
    public static DialogueRow Of(Row row)
    {
        var tags = row.Rows("gold").Select(g => new PreferenceTag(g.OptionalText("domain") ?? "", g.Text("slot"), g.Text("value"))).Distinct().ToList();
        var type = row.OptionalText("dialogue_type");
        return new DialogueRow(
            new PreferenceExample(Turns(row), tags),
            type is null ? tags.Count == 0 && row.Texts("domains").Count == 0 : type == "out_of_domain");
    }

    private static IReadOnlyList<DialogueTurn> Turns(Row row)
    {
        if (row.Pairs("turns") is { } turns)
        {
            return [.. turns.Select(t => new DialogueTurn(t.First switch { "u" => true, "s" => false, _ => throw row.Wrong("a turn is by neither 'u' nor 's'.") }, t.Second))];
        }

        var said = row.Texts("user_turns");
        return said.Count > 0 ? [.. said.Select(t => new DialogueTurn(true, t))] : throw row.Wrong("'turns' is missing.");
    }
}

using System.Text.Json;
using Scrm.Core.Learning.Measures;
using Scrm.Core.Preferences;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Tests.Learning;

namespace Scrm.Tests.Preferences;

/// <summary>Public sets, every fifth dialogue tested on the others: bounds that a fault would break, not the figures of the documentation.</summary>
public class SharedDialogueTests
{
    [Theory]
    [InlineData("zh_travel_pref", 0.92)]
    [InlineData("zh_interest_risawoz_NC", 0.79)]
    public void Wishes_are_found(string set, double f1)
    {
        var rows = SharedData.Rows(set);
        var tagger = PreferenceTagger.Train([.. rows.Where((_, i) => i % 5 != 0).Select(Example)]);
        var (right, found, there, strange) = (0, 0, 0, 0);
        foreach (var row in rows.Where((_, i) => i % 5 == 0))
        {
            var example = Example(row);
            var tags = tagger.Find(example.Turns).Select(p => p.Tag).ToHashSet();
            right += example.Tags.Count(tags.Contains);
            found += tags.Count;
            there += example.Tags.Count;
            strange += SharedData.Text(row, "dialogue_type") == "out_of_domain" && tags.Count > 0 ? 1 : 0;
        }

        var hits = new Hits(right, found - right, there - right);
        Assert.True(hits.F1 > f1, $"{hits} {hits.F1}");
        Assert.InRange(strange, 0, 1);
    }

    private static PreferenceExample Example(JsonElement row) => new(
        row.TryGetProperty("turns", out var turns)
            ? [.. turns.EnumerateArray().Select(t => new DialogueTurn(t[0].GetString() == "u", t[1].GetString()!))]
            : [.. row.GetProperty("user_turns").EnumerateArray().Select(t => new DialogueTurn(true, t.GetString()!))],
        [.. row.GetProperty("gold").EnumerateArray()
            .Select(g => new PreferenceTag(SharedData.Text(g, "domain")!, SharedData.Text(g, "slot")!, SharedData.Text(g, "value")!)).Distinct()]);
}

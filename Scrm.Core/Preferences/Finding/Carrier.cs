using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>Values that one message named and a later one may mean again without naming them: the same area, the same day, for other things.</summary>
internal static class Carrier
{
    public static List<Mention> Carry(SlotBook book, IReadOnlyList<DialogueTurn> turns, IReadOnlyList<Mention> mentions)
    {
        var carried = new List<Mention>();
        var seen = new HashSet<string>();
        foreach (var mention in mentions.Where(m => m.Kind is MentionKind.Word or MentionKind.Amount))
        {
            var homes = mention.Candidates.Where(c => c.Known > 0 && book.IsSingle(c.Slot)).ToList();
            if (homes.Select(c => c.Tag.Domain).Distinct().Count() < 2 || !seen.Add(mention.Text))
            {
                continue;
            }

            for (var turn = mention.Turn + 1; turn < turns.Count; turn++)
            {
                if (turns[turn].ByContact && !mentions.Any(m => m.Turn == turn && m.Candidates.Any(c => homes.Exists(h => h.Slot == c.Slot))))
                {
                    carried.Add(new Mention(turn, 0, 0, MentionKind.Carried, mention.Text, mention.Amount, homes));
                }
            }
        }

        return carried;
    }
}

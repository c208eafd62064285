using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>Makes lessons of questions. Gold says what a dialogue holds, not where: which mention says it is guessed and guessed again while learning.</summary>
internal static class Lessons
{
    private const int FirstGuess = 2;

    public static List<Lesson> Of(IReadOnlyList<Question> questions, Material material, SlotBook book)
    {
        var last = new Dictionary<Slot, int>();
        foreach (var question in questions.Where(q => q.Mention.Kind != MentionKind.Carried))
        {
            foreach (var choice in question.Choices.Where(c => material.Tags.Contains(c.Candidate.Tag)))
            {
                last[choice.Candidate.Slot] = question.Mention.Turn;
            }
        }

        return material.IsComplete
            ? [.. questions.Select(q => Whole(q, material.Tags, c => book.IsSingle(c.Slot) && q.Mention.Turn <= last.GetValueOrDefault(c.Slot, -1)))]
            : [.. questions.Select(q => Decided(q, material)).OfType<Lesson>()];
    }

    public static ChoiceMachine Teach(IReadOnlyList<List<Lesson>> dialogues)
    {
        var machine = new ChoiceMachine();
        machine.Learn([.. dialogues.SelectMany(d => d)], round =>
        {
            if (round >= FirstGuess)
            {
                foreach (var dialogue in dialogues)
                {
                    Guess(machine, dialogue);
                }
            }
        });
        return machine;
    }

    /// <summary>A value that a later one replaced may have been a wish too, or none: such a lesson leaves it open.</summary>
    private static Lesson Whole(Question question, IReadOnlyCollection<PreferenceTag> tags, Func<Candidate, bool> replaced)
    {
        var allowed = new bool[question.Choices.Count + 1];
        for (var i = 0; i < question.Choices.Count; i++)
        {
            allowed[i] = tags.Contains(question.Choices[i].Candidate.Tag);
        }

        var said = allowed.Contains(true);
        allowed[^1] = !said;
        for (var i = 0; i < question.Choices.Count && !said; i++)
        {
            allowed[i] = replaced(question.Choices[i].Candidate);
        }

        return new Lesson(question, allowed, said);
    }

    /// <summary>What was decided of a mention; null: nothing was. A tag is right where its evidence was shown, and wrong wherever it is refused.</summary>
    private static Lesson? Decided(Question question, Material material)
    {
        var shown = material.Knows(question.Mention.Turn);
        bool[] right = [.. question.Choices.Select(c => shown && material.Tags.Contains(c.Candidate.Tag)), false];
        bool[] open = [.. question.Choices.Select(c => !material.Refused.Contains(c.Candidate.Tag)), true];
        return right.Contains(true) ? new Lesson(question, right, true) : open.Contains(false) ? new Lesson(question, open, false) : null;
    }

    /// <summary>Of several mentions that may say one tag the likeliest must, the others may say nothing.</summary>
    private static void Guess(ChoiceMachine machine, List<Lesson> lessons)
    {
        var best = new Dictionary<PreferenceTag, (float Chance, int Lesson)>();
        for (var i = 0; i < lessons.Count; i++)
        {
            if (!lessons[i].Said)
            {
                continue;
            }

            var chances = machine.Chances(lessons[i].Question);
            for (var c = 0; c < lessons[i].Question.Choices.Count; c++)
            {
                var tag = lessons[i].Question.Choices[c].Candidate.Tag;
                if (lessons[i].Allowed[c] && (!best.TryGetValue(tag, out var found) || chances[c] > found.Chance))
                {
                    best[tag] = (chances[c], i);
                }
            }
        }

        var must = best.Values.Select(b => b.Lesson).ToHashSet();
        for (var i = 0; i < lessons.Count; i++)
        {
            if (lessons[i].Said)
            {
                lessons[i].Allowed[^1] = !must.Contains(i);
            }
        }
    }
}

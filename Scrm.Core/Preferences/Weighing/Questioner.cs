using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>Turns dialogues into questions; learned from examples, then never changed.</summary>
internal sealed class Questioner
{
    private readonly Finder _finder;
    private readonly DomainWords _words;

    public Questioner(IReadOnlyList<Material> materials)
    {
        _finder = new Finder(materials);
        _words = new DomainWords([.. materials.Select(m => (_finder.Read(m.Turns), m))]);
    }

    public SlotBook Book => _finder.Book;

    public (ReadDialogue Read, List<Question> Questions) Of(IReadOnlyList<DialogueTurn> turns)
    {
        var read = _finder.Read(turns);
        var view = new DialogueView(read, _words);
        return (read, [.. read.Mentions.Select(m => Of(view, Likely(view, m))).Where(q => q.Choices.Count > 0)]);
    }

    /// <summary>A carried value is looked at for the things that the message is about only.</summary>
    private Mention Likely(DialogueView view, Mention mention) => mention.Kind == MentionKind.Carried
        ? mention with { Candidates = [.. mention.Candidates.Where(c => view.Words[mention.Turn].Exists(w => _words.Domains[w.Domain] == c.Tag.Domain))] }
        : mention;

    private Question Of(DialogueView view, Mention mention) => new(
        mention,
        SurroundingFeatures.Of(view, mention),
        [.. mention.Candidates.Select(c => ChoiceFeatures.Of(view, mention, c, _words.Domains, Book))]);
}

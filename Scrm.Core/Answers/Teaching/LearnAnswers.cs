namespace Scrm.Core.Answers.Teaching;

/// <summary>Learns from the stored book and from people's words on answers. Every process does so for itself and comes to the same.</summary>
public sealed class LearnAnswers(IKnowledgeStore knowledge, IAnswerHistory history, LearnedAnswers learned, TimeProvider time)
{
    private const int Most = 2_000;

    // Whoever edits article after article shall not keep a core busy; new words on answers come in all day.
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AtLeastLook = TimeSpan.FromHours(1);

    private long _revision = -1;
    private int _words;
    private DateTimeOffset _at = DateTimeOffset.MinValue;

    /// <summary>Learns when the book or, within an hour, people's words have changed; the figures then, else null.</summary>
    public async Task<AnswerFigures?> HandleAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var changed = await knowledge.RevisionAsync(cancellationToken) != _revision;
        if (now - _at < AtMostEvery || (!changed && now - _at < AtLeastLook))
        {
            return null;
        }

        var book = await knowledge.LoadAsync(cancellationToken);
        var lessons = Lessons.Of(await history.RecentAsync(Most, cancellationToken), book.For(""));
        var words = Fingerprint(lessons);
        _at = now;
        if (book.Revision == _revision && words == _words)
        {
            return null;
        }

        var taught = Teacher.Teach(book, lessons);
        (_revision, _words) = (book.Revision, words);
        learned.Swap(taught);
        return taught.Figures;
    }

    private static int Fingerprint(IReadOnlyList<AnswerLesson> lessons)
    {
        var all = default(HashCode);
        foreach (var lesson in lessons)
        {
            all.Add(lesson);
        }

        return all.ToHashCode();
    }
}

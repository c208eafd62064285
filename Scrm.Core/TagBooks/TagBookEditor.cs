using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>Changes the book as a whole: load, decide, save; again when somebody was faster.</summary>
public sealed class TagBookEditor(ITagStore tags)
{
    private const int Tries = 20;

    /// <summary>Runs the pure <paramref name="decide"/> on the stored book and saves; what was changed.</summary>
    public async Task<Result<TagBookChange>> EditAsync(Func<TagBook, Result<TagBookChange>> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var book = await tags.LoadAsync(cancellationToken);
            var decision = decide(book);
            if (!decision.IsOk || decision.Value.IsEmpty || await tags.ChangeAsync(decision.Value, book.Revision, cancellationToken))
            {
                return decision;
            }
        }

        return new Fault(FaultCode.Conflict, "Others change the tags all the time. Try again.", "changedMeanwhile");
    }
}

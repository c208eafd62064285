using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>Something a person did outside a turn: a click, an order, a changed fact.</summary>
/// <param name="Signal">What rules see of it.</param>
/// <param name="Occasion">Who, where and when; its message or event is the evidence.</param>
public sealed record ObserveRequest(TagSignal Signal, TagOccasion Occasion);

/// <summary>Runs the rules over something that is not a turn's message, and puts the tags they propose. The same event twice changes nothing.</summary>
public sealed class ObserveTags(TagEditor editor)
{
    /// <summary>The contact's tags afterwards; NotFound when there is no such contact.</summary>
    public Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(ObserveRequest request, CancellationToken cancellationToken) =>
        editor.RebuildAsync(
            request.Occasion.ContactId,
            (rules, stored) =>
            {
                var said = rules.Assigner.Observe(rules.Tagger.Match(request.Signal), request.Occasion);
                return ([.. said.Where(o => !stored.Any(o.IsSameAs))], []);
            },
            cancellationToken);
}

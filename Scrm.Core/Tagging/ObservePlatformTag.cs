using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>A platform put one of its own tags on a person, or took it off.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="TagId">Our tag that goes together with it.</param>
/// <param name="InboxId">The account at the platform.</param>
/// <param name="Has">True: put; false: taken off.</param>
public sealed record PlatformTagRequest(string ContactId, string TagId, string InboxId, bool Has);

/// <summary>Follows what a platform's own tags say of a person.</summary>
public sealed class ObservePlatformTag(TagEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The contact's tags afterwards; NotFound when there is no such contact.</summary>
    public Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(PlatformTagRequest request, CancellationToken cancellationToken)
    {
        var id = ids.New();
        var now = time.GetUtcNow();
        return editor.EditAsync(
            request.ContactId,
            null,
            (rules, present) => rules.Assigner.Fold.Resolve(request.TagId) is { Scope: TagScope.Contact } tag
                ? rules.Assigner.Fold.Step(present, [Observation(request, tag, id, Latest(present, now))])
                : TagChanges.None,
            cancellationToken);
    }

    private static TagObservation Observation(PlatformTagRequest request, Tag tag, string id, DateTimeOffset now) => new()
    {
        Id = id,
        Kind = request.Has ? ObservationKind.Seen : ObservationKind.TakenOff,
        ContactId = request.ContactId,
        EventId = $"platform:{request.InboxId}",
        Cause = id,
        TagId = tag.Id,
        Source = TagSource.Platform,
        Confidence = 1,
        At = now,
        ExpiresAt = request.Has && tag.LifetimeDays is { } days ? now.AddDays(days) : null,
    };

    // Clocks of two processes differ a little: what comes later is never dated before what is known.
    private static DateTimeOffset Latest(IReadOnlyList<TagAssignment> present, DateTimeOffset now) =>
        present.Select(a => a.LastSeenAt).Append(now).Max();
}

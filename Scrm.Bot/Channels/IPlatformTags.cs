using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.PlatformTags;

namespace Scrm.Bot.Channels;

/// <summary>A platform's own tags on the people of an account. Every method tells what the platform says; none throws for it.</summary>
internal interface IPlatformTags
{
    /// <summary>People in one call at most.</summary>
    int Batch { get; }

    /// <summary>Longest name, in bytes of UTF-8.</summary>
    int NameBytes { get; }

    Task<Result<IReadOnlyList<PlatformTag>>> ListAsync(Inbox inbox, CancellationToken cancellationToken);

    Task<Result<PlatformTag>> CreateAsync(Inbox inbox, string name, CancellationToken cancellationToken);

    Task<Result<bool>> RenameAsync(Inbox inbox, string id, string name, CancellationToken cancellationToken);

    /// <summary>Puts a tag on one batch of people: on all or on none.</summary>
    Task<Result<bool>> PutAsync(Inbox inbox, string id, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>Takes a tag off one batch of people; who has none is no error.</summary>
    Task<Result<bool>> TakeOffAsync(Inbox inbox, string id, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>One page of the people with a tag.</summary>
    Task<Result<PlatformTagPage>> HoldersAsync(Inbox inbox, string id, string? from, CancellationToken cancellationToken);

    /// <summary>True for a refusal that is about the people named, so that others may still be tried.</summary>
    bool IsAboutPeople(Fault fault);
}

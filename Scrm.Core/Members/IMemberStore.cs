using Scrm.Core.Contacts;

namespace Scrm.Core.Members;

/// <summary>People other systems told of.</summary>
public interface IMemberStore
{
    /// <summary>Those of these ids that are there.</summary>
    Task<IReadOnlyList<MemberRecord>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Those with one of these keys.</summary>
    Task<IReadOnlyList<MemberRecord>> OfKeysAsync(IReadOnlyList<PersonKey> keys, CancellationToken cancellationToken);

    /// <summary>Creates or replaces records, all or nothing.</summary>
    Task SaveAsync(IReadOnlyList<MemberRecord> records, CancellationToken cancellationToken);
}

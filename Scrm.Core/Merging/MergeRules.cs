using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>What becomes of two people's facts when they are one, and when they are two again. Pure.</summary>
public static class MergeRules
{
    private const int MaxAttributes = 50;
    private const string StandIn = "客户 ";

    /// <summary>Both as one: the kept one's facts stand, the other's fill what he has not.</summary>
    public static Contact Join(Contact kept, Contact merged)
    {
        var attributes = new Dictionary<string, string>(kept.Attributes);
        foreach (var (name, value) in merged.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (attributes.Count < MaxAttributes)
            {
                attributes.TryAdd(name, value);
            }
        }

        return kept with
        {
            Name = kept.Name.StartsWith(StandIn, StringComparison.Ordinal) && !merged.Name.StartsWith(StandIn, StringComparison.Ordinal) ? merged.Name : kept.Name,
            Identities = [.. kept.Identities.Concat(merged.Identities).DistinctBy(KeyOf)],
            Language = kept.Language ?? merged.Language,
            Following = kept.Following == true || merged.Following == true ? true : kept.Following ?? merged.Following,
            Source = merged.CreatedAt < kept.CreatedAt ? merged.Source ?? kept.Source : kept.Source ?? merged.Source,
            Attributes = attributes,
            Blocked = kept.Blocked ?? merged.Blocked,
            CreatedAt = kept.CreatedAt < merged.CreatedAt ? kept.CreatedAt : merged.CreatedAt,
            LastSeenAt = kept.LastSeenAt > merged.LastSeenAt ? kept.LastSeenAt : merged.LastSeenAt,
            Version = kept.Version + 1,
        };
    }

    /// <summary>Two again: each as he was; what somebody changed of the one person since stays with the kept one.</summary>
    /// <param name="present">The one person now.</param>
    /// <param name="merge">How they became one.</param>
    public static (Contact Kept, Contact Merged) Part(Contact present, Merge merge)
    {
        var (kept, joined) = (merge.KeptBefore, merge.Joined);
        var theirs = merge.MergedBefore.Identities.Select(KeyOf).ToHashSet();
        var attributes = present.Attributes.Keys.Union(kept.Attributes.Keys)
            .Select(name => (Name: name, Value: Since(present.Attributes.GetValueOrDefault(name), joined.Attributes.GetValueOrDefault(name), kept.Attributes.GetValueOrDefault(name))))
            .Where(fact => fact.Value is not null)
            .ToDictionary(fact => fact.Name, fact => fact.Value!);
        return (
            present with
            {
                Name = Since(present.Name, joined.Name, kept.Name)!,
                Identities = [.. present.Identities.Where(identity => !theirs.Contains(KeyOf(identity)))],
                Language = Since(present.Language, joined.Language, kept.Language),
                Following = Since(present.Following, joined.Following, kept.Following),
                Source = Since(present.Source, joined.Source, kept.Source),
                Attributes = attributes,
                Blocked = Since(present.Blocked, joined.Blocked, kept.Blocked),
                CreatedAt = kept.CreatedAt,
                LastSeenAt = Since(present.LastSeenAt, joined.LastSeenAt, kept.LastSeenAt),
                Version = present.Version + 1,
            },
            merge.MergedBefore with
            {
                Identities = [.. merge.MergedBefore.Identities.Select(old => present.Identities.FirstOrDefault(now => KeyOf(now) == KeyOf(old)) ?? old)],
                Version = merge.MergedBefore.Version + 1,
            });
    }

    /// <summary>True when a conversation is the merged one's: by what an account knows him by.</summary>
    public static bool IsOfMerged(Merge merge, string inboxId, string externalId) =>
        merge.MergedBefore.Identities.Any(identity => KeyOf(identity) == (inboxId, externalId));

    private static T? Since<T>(T? present, T? joined, T? before) => EqualityComparer<T>.Default.Equals(present, joined) ? before : present;

    private static (string InboxId, string ExternalId) KeyOf(ContactIdentity identity) => (identity.InboxId, identity.ExternalId);
}

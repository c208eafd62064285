using Scrm.Core.Contacts;

namespace Scrm.Core.Orders;

/// <summary>Who ordered, as far as the shop knows; any one is enough.</summary>
/// <param name="ContactId">Our own id.</param>
/// <param name="Phone">A telephone number.</param>
/// <param name="ExternalId">The shop's number of the person.</param>
/// <param name="UnionId">The platform's id over all accounts.</param>
/// <param name="InboxId">The account that knows the person by <paramref name="OpenId"/>.</param>
/// <param name="OpenId">The platform's id.</param>
public sealed record Buyer(
    string? ContactId = null, string? Phone = null, string? ExternalId = null, string? UnionId = null, string? InboxId = null, string? OpenId = null)
{
    /// <summary>True when there is nothing to find anybody by.</summary>
    public bool IsNobody => ContactId is null && Keys.Count == 0 && (InboxId is null || OpenId is null);

    /// <summary>What the person may be known by later.</summary>
    public IReadOnlyList<PersonKey> Keys => ContactKeys.Of(Phone, ExternalId, UnionId);
}

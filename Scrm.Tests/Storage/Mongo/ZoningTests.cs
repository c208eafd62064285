using Scrm.Storage.Mongo;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Where every collection lies when regions have zones: decided one by one.</summary>
public sealed class ZoningTests
{
    private static readonly string[] Zoned =
    [
        "bot_days", "contact_days", "contact_edits", "contact_figures", "contact_hours", "contact_identities", "contact_signals", "contacts",
        "conversations", "drafts", "form_deliveries", "form_results", "last_agents", "link_clicks", "mentions", "merge_dismissals", "merges",
        "message_homes", "messages", "outbox", "person_keys", "personas", "platform_tag_members", "receipts", "replay_lines", "routing_decisions",
        "rule_run_lines", "scheduled_replies", "short_links", "tag_assignments", "tag_observations", "tag_reviews", "threads", "touchpoints",
        "turn_leases",
    ];

    private static readonly string[] LeftOut = ["catalog", "examples", "members", "orders", "shared_values"];

    [Fact]
    public void What_is_of_customers_lies_in_the_zones_but_for_what_is_named()
    {
        Assert.Equal(Zoned, Names(plan => plan.Zone.Carriers.Count > 0));
        Assert.Equal(LeftOut, Names(plan => plan.Zone is { Carriers.Count: 0, HoldsCustomers: true }));
    }

    [Fact]
    public void What_is_in_no_zone_says_why() =>
        Assert.All(Plans.All.Where(plan => plan.Zone.Carriers.Count == 0), plan => Assert.True(plan.Zone.Because?.Length > 3, plan.Name));

    private static string[] Names(Func<Scrm.Storage.Mongo.Engine.CollectionPlan, bool> which) =>
        [.. Plans.All.Where(which).Select(plan => plan.Name).Order(StringComparer.Ordinal)];
}

using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Steps that several scenarios take.</summary>
internal static class Scenario
{
    /// <summary>Longest wait for leases of dead processes to end and for what they left to be finished.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    /// <summary>Waits until nothing is pending, then checks everything the customers said and heard.</summary>
    public static async Task<(Tally Tally, TimeSpan Settled)> SettleAsync(Cluster cluster, IEnumerable<Customer> customers)
    {
        var store = new StoreReader(cluster.StorePath);
        var settled = await Settling.WaitAsync(store, Patience, () => string.Join('\n', cluster.Describe()));
        return (await new Checker(store).CheckAsync(await Task.WhenAll(customers.Select(Heard.OfAsync))), settled);
    }

    /// <summary>The customer asks for a person; the conversation that waits in the queue then.</summary>
    public static async Task<string> AskForPersonAsync(Cluster cluster, Customer customer)
    {
        await customer.SayAsync($"{Script.AskForPerson} {customer.OpenId}", null);
        var store = new StoreReader(cluster.StorePath);
        await Eventually.TrueAsync(
            async () => (await store.LinesAsync(customer.OpenId)).Any(line => line.Notice == "handoff"), () => $"{customer.OpenId} is handed over");
        return (await store.ConversationsAsync(customer.OpenId)).Single();
    }

    /// <summary>The customer's conversation; what was acknowledged may still be on its way there.</summary>
    public static async Task<string> ConversationAsync(StoreReader store, Customer customer) => await Eventually.ValueAsync(
        async () => (await store.ConversationsAsync(customer.OpenId)).SingleOrDefault(), () => $"{customer.OpenId} has a conversation", Patience);

    /// <summary>Customers ask for a person and the agent takes them; their conversations.</summary>
    public static async Task<IReadOnlyList<string>> ServeAsync(Cluster cluster, AgentScreen screen, IEnumerable<Customer> customers)
    {
        var conversations = new List<string>();
        foreach (var customer in customers)
        {
            conversations.Add(await AskForPersonAsync(cluster, customer));
            customer.IsServed = true;
            await screen.ClaimAsync(conversations[^1]);
        }

        return conversations;
    }

    /// <summary>The agent says so many things in each conversation, one after another in each; what the window refuses is left out.</summary>
    public static Task ReplyAsync(AgentScreen screen, IReadOnlyList<string> conversations, string name, int each) =>
        Task.WhenAll(conversations.Select(async (id, place) =>
        {
            for (var n = 1; n <= each; n++)
            {
                await screen.TryReplyAsync(id, $"agent says {name} {place} {n}");
                await Task.Delay(100);
            }
        }));

    /// <summary>An agent's screen at a console.</summary>
    public static async Task<AgentScreen> ScreenAsync(Cluster cluster, int agent, int console = 0)
    {
        var screen = new AgentScreen(await cluster.SignInAsync(agent, console));
        await screen.ConnectAsync(cluster.Consoles[console].Address);
        return screen;
    }
}

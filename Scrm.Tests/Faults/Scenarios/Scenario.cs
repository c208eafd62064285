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
        var settled = await Settling.WaitAsync(store, Patience);
        return (await new Checker(store).CheckAsync(customers), settled);
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

    /// <summary>An agent's screen at a console.</summary>
    public static async Task<AgentScreen> ScreenAsync(Cluster cluster, int agent, int console = 0)
    {
        var screen = new AgentScreen(await cluster.SignInAsync(agent, console));
        await screen.ConnectAsync(cluster.Consoles[console].Address);
        return screen;
    }
}

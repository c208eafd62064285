using Scrm.AgentConsole.Wire;

namespace Scrm.Tests.Faults.Screens;

/// <summary>An agent at work: turns to what is his, answers it and ends it; whose line broke comes back at whichever console takes him.</summary>
internal sealed class Clerk(AgentScreen screen, IReadOnlyList<Uri> consoles, Random random)
{
    private volatile bool _isGone;

    public string AgentId => screen.Desk.AgentId;

    public async Task WorkAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await TurnToAsync(over);
            }
            catch (Exception away) when (away is not OutOfMemoryException)
            {
                // Refused since it is his no more, or the line broke under it: what is still his is looked at again.
            }

            await Task.Delay(50, CancellationToken.None);
        }
    }

    /// <summary>His line is cut, and nobody sits there until he comes back.</summary>
    public async Task VanishAsync()
    {
        _isGone = true;
        await screen.LeaveAsync();
    }

    public void ComeBack() => _isGone = false;

    private async Task TurnToAsync(CancellationToken over)
    {
        if (_isGone)
        {
            return;
        }

        await screen.ReconnectAsync(consoles);
        foreach (var id in screen.State.HeldBy(AgentId))
        {
            await Task.Delay(random.Next(600, 1400), over);
            if (_isGone)
            {
                return;
            }

            await screen.TryReplyAsync(id, $"agent {AgentId} says {id}");
            screen.State.Take(await screen.AskAsync<ConversationView>("Resolve", id, new ResolveInput("solved")));
        }
    }
}

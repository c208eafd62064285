using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Routing;

/// <summary>Writes what a commit says of routing: the decision, the team's turn, the agents' seats.</summary>
internal static class RoutingRows
{
    /// <summary>Takes the team's next turn for the owner; false when somebody else had it.</summary>
    public static bool TryTakeTurn(Session session, TeamTurn? turn, string? agentId) =>
        turn is null || agentId is null || session.Execute(
            turn.Turn == 0
                ? "INSERT OR IGNORE INTO team_turns (team_id, turn, agent_id) VALUES (@team, @expected + 1, @agent)"
                : "UPDATE team_turns SET turn = @expected + 1, agent_id = @agent WHERE team_id = @team AND turn = @expected",
            ("@team", turn.TeamId),
            ("@expected", turn.Turn),
            ("@agent", agentId)) == 1;

    /// <summary>Writes decision and seats.</summary>
    public static void Save(Session session, ConversationCommit commit, string? decision)
    {
        foreach (var move in commit.Seats)
        {
            session.Execute(
                """
                INSERT INTO agent_seats (agent_id, moved_at) VALUES (@agent, @at)
                ON CONFLICT (agent_id) DO UPDATE SET moved_at = max(moved_at, excluded.moved_at)
                """,
                ("@agent", move.AgentId),
                ("@at", Instant.Of(move.At)));
        }

        if (commit.Decision is { } made)
        {
            session.Execute(
                """
                INSERT INTO routing_decisions (id, conversation_id, contact_id, kind, from_team_id, to_agent_id, at, body)
                VALUES (@id, @conversation, @contact, @kind, @team, @agent, @at, @body)
                """,
                ("@id", made.Id),
                ("@conversation", made.ConversationId),
                ("@contact", made.ContactId),
                ("@kind", Word.Of(made.Kind)),
                ("@team", made.FromTeamId),
                ("@agent", made.Kind == DecisionKind.Offered ? null : made.ToAgentId),
                ("@at", Instant.Of(made.At)),
                ("@body", decision));
        }
    }
}

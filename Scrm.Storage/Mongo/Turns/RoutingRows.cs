using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Turns;

/// <summary>Writes what a commit says of routing: the decision, the team's turn, the agents' seats.</summary>
internal static class RoutingRows
{
    /// <summary>Why conversations went where they went.</summary>
    public static readonly CollectionPlan Decisions = new("routing_decisions", "conversation:string contact:string kind:string at:long number:long body:object")
    {
        Zone = Zoning.By("conversation", "contact"),
        ShardKey = "conversation",
        Indexes = [new("conversation -number"), new("kind at")],
    };

    /// <summary>Who served a person last.</summary>
    public static readonly CollectionPlan LastAgents = new("last_agents", "agent:string") { Zone = Zoning.By("_id"), ShardKey = "_id" };

    /// <summary>Whose turn it was last in teams that take turns.</summary>
    public static readonly CollectionPlan Turns = new("team_turns", "turn:long agent:string")
    {
        Zone = Zoning.NothingOfCustomers("whose turn it is among agents"),
    };

    /// <summary>When an agent last got a conversation or had one less.</summary>
    public static readonly CollectionPlan Seats = new("agent_seats", "moved:long") { Zone = Zoning.NothingOfCustomers("times of agents") };

    /// <summary>Takes the team's next turn for the owner; false when somebody else had it.</summary>
    public static async Task<bool> TryTakeTurnAsync(Session session, TeamTurn? turn, string? agentId)
    {
        if (turn is null || agentId is null)
        {
            return true;
        }

        if (((await session.GetAsync(Turns, turn.TeamId))?["turn"].ToInt64() ?? 0) != turn.Turn)
        {
            return false;
        }

        session.Put(Turns, new BsonDocument { { "_id", turn.TeamId }, { "turn", turn.Turn + 1 }, { "agent", agentId } });
        return true;
    }

    /// <summary>Writes decision and seats.</summary>
    public static void Save(Session session, ConversationCommit commit, Numbers numbers)
    {
        foreach (var move in commit.Seats)
        {
            session.Upsert(Seats, new BsonDocument("_id", move.AgentId), new BsonDocument("$max", new BsonDocument("moved", Instant.Of(move.At))));
        }

        if (commit.Decision is { } made)
        {
            Put(session, made, numbers, Body.Of(made));
        }
    }

    /// <summary>Writes a decision, and whom the person has from now on.</summary>
    public static void Put(Session session, RoutingDecision made, Numbers numbers, BsonDocument body, BsonArray? via = null)
    {
        session.Insert(Decisions, new BsonDocument
        {
            { "_id", made.Id },
            { "conversation", made.ConversationId },
            { "contact", made.ContactId },
            { "kind", Word.Of(made.Kind) },
            { "team", Field.Of(made.FromTeamId) },
            { "at", Instant.Of(made.At) },
            { "number", numbers.Next() },
            { "via", via, via is { Count: > 0 } },
            { Body.Name, body },
        });
        if (made is { Kind: not DecisionKind.Offered, ToAgentId: { } agent })
        {
            session.Put(LastAgents, new BsonDocument { { "_id", made.ContactId }, { "agent", agent } });
        }
    }
}

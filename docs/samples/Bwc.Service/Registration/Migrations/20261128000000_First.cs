using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bwc.Service.Registration.Migrations;

/// <summary>The tables as they were first, written by dotnet ef; the triggers at the end are added by hand.</summary>
internal partial class First : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Meetings",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Title = table.Column<string>(type: "TEXT", nullable: false),
                On = table.Column<DateOnly>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Meetings", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            name: "Rulings",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Participant = table.Column<string>(type: "TEXT", nullable: false),
                State = table.Column<string>(type: "TEXT", nullable: true),
                On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                Category = table.Column<string>(type: "TEXT", nullable: false),
                Rule = table.Column<string>(type: "TEXT", nullable: true),
                TakesPartInDecisions = table.Column<bool>(type: "INTEGER", nullable: false),
                Grade = table.Column<string>(type: "TEXT", nullable: false),
                Facts = table.Column<string>(type: "TEXT", nullable: false),
                DataVersion = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Rulings", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            name: "Audit",
            columns: table => new
            {
                Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                At = table.Column<string>(type: "TEXT", nullable: false),
                MeetingId = table.Column<string>(type: "TEXT", nullable: false),
                EntryId = table.Column<long>(type: "INTEGER", nullable: true),
                Action = table.Column<string>(type: "TEXT", nullable: false),
                Detail = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Audit", x => x.Id);
                table.ForeignKey(
                    name: "FK_Audit_Meetings_MeetingId",
                    column: x => x.MeetingId,
                    principalTable: "Meetings",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            name: "Imports",
            columns: table => new
            {
                Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                MeetingId = table.Column<string>(type: "TEXT", nullable: false),
                Rows = table.Column<int>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Imports", x => x.Id);
                table.ForeignKey(
                    name: "FK_Imports_Meetings_MeetingId",
                    column: x => x.MeetingId,
                    principalTable: "Meetings",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            name: "Entries",
            columns: table => new
            {
                Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                MeetingId = table.Column<string>(type: "TEXT", nullable: false),
                ImportId = table.Column<long>(type: "INTEGER", nullable: true),
                Line = table.Column<int>(type: "INTEGER", nullable: true),
                Given = table.Column<string>(type: "TEXT", nullable: false),
                Claimed = table.Column<string>(type: "TEXT", nullable: true),
                Note = table.Column<string>(type: "TEXT", nullable: true),
                RulingId = table.Column<string>(type: "TEXT", nullable: true),
                State = table.Column<string>(type: "TEXT", nullable: false),
                Key = table.Column<string>(type: "TEXT", nullable: false),
                Version = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Entries", x => x.Id);
                table.ForeignKey(name: "FK_Entries_Imports_ImportId", column: x => x.ImportId, principalTable: "Imports", principalColumn: "Id");
                table.ForeignKey(
                    name: "FK_Entries_Meetings_MeetingId",
                    column: x => x.MeetingId,
                    principalTable: "Meetings",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
                table.ForeignKey(name: "FK_Entries_Rulings_RulingId", column: x => x.RulingId, principalTable: "Rulings", principalColumn: "Id");
            }
        );

        migrationBuilder.CreateTable(
            name: "Remarks",
            columns: table => new
            {
                Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                Code = table.Column<string>(type: "TEXT", nullable: false),
                Message = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Remarks", x => x.Id);
                table.ForeignKey(
                    name: "FK_Remarks_Entries_EntryId",
                    column: x => x.EntryId,
                    principalTable: "Entries",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateIndex(name: "IX_Audit_MeetingId", table: "Audit", column: "MeetingId");

        migrationBuilder.CreateIndex(
            name: "IX_Entries_ConfirmedOnce",
            table: "Entries",
            columns: new[] { "MeetingId", "Key" },
            unique: true,
            filter: "State = 'Confirmed'"
        );

        migrationBuilder.CreateIndex(name: "IX_Entries_ImportId", table: "Entries", column: "ImportId");

        migrationBuilder.CreateIndex(name: "IX_Entries_MeetingId_Key", table: "Entries", columns: new[] { "MeetingId", "Key" });

        migrationBuilder.CreateIndex(name: "IX_Entries_RulingId", table: "Entries", column: "RulingId");

        migrationBuilder.CreateIndex(name: "IX_Imports_MeetingId", table: "Imports", column: "MeetingId");

        migrationBuilder.CreateIndex(name: "IX_Remarks_Code", table: "Remarks", column: "Code");

        migrationBuilder.CreateIndex(name: "IX_Remarks_EntryId", table: "Remarks", column: "EntryId");

        // What was done and what was ruled stays as it was written, whoever opens the file and with whatever.
        foreach (var table in new[] { "Audit", "Rulings" })
        {
            foreach (var change in new[] { "UPDATE", "DELETE" })
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_no_{change} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END;"
                );
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "Audit");

        migrationBuilder.DropTable(name: "Remarks");

        migrationBuilder.DropTable(name: "Entries");

        migrationBuilder.DropTable(name: "Imports");

        migrationBuilder.DropTable(name: "Rulings");

        migrationBuilder.DropTable(name: "Meetings");
    }
}

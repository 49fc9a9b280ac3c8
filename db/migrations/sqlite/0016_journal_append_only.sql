CREATE TRIGGER `audit_never_changed` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_never_shortened` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

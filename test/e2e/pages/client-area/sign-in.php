<?php
/** Stands for the panel's own sign-in and sign-out pages. */

declare(strict_types=1);

require __DIR__ . '/lib/session.php';

$wanted = $_GET['as'] ?? '';
if ($wanted === '') {
    session_destroy();
    exit('signed out');
}
session_regenerate_id(true);
$_SESSION['person'] = $wanted;
header('location: /support.php');
